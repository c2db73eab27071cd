create table language (
  language_id tinyint unsigned not null auto_increment primary key,
  name char(20) not null,
  last_update timestamp not null default current_timestamp on update current_timestamp
)

create table film (
  film_id smallint unsigned not null auto_increment,
  title varchar(128) not null comment 'per day, 100%',
  description text,
  made year,
  language_id tinyint unsigned not null,
  `original language` tinyint unsigned default null,
  rental_duration tinyint unsigned not null default 3,
  rate decimal(4, 2) not null default 4.99,
  rating enum('G', 'PG', 'it''s 18') default 'G',
  features set('Trailers', 'Deleted Scenes'),
  sequel_of smallint unsigned,
  letters int as (char_length(title)) persistent,
  shown varchar(140) as (concat(title, ' !')) virtual,
  primary key (film_id),
  unique key uq_title (title, made),
  key ix_title (title(10), rate),
  fulltext key `ft words` (title, description),
  constraint fk_language foreign key (language_id) references language (language_id) on update cascade,
  constraint `fk original` foreign key (`original language`) references language (language_id) on delete set null,
  constraint fk_sequel foreign key (sequel_of) references film (film_id),
  constraint `no long rentals` check (rental_duration > 0 and rental_duration < 30)
) comment = 'what is lent; "everything"' row_format = compact

create table actor (
  actor_id int not null auto_increment primary key,
  first_name varchar(45) not null,
  `Last Name` varchar(45) not null collate utf8mb4_bin,
  `user` varchar(20)
) character set latin1

create table film_actor (
  actor_id int not null,
  film_id smallint unsigned not null,
  primary key (film_id, actor_id),
  key by_actor (actor_id),
  constraint fk_actor foreign key (actor_id) references actor (actor_id) on update cascade,
  constraint fk_film foreign key (film_id) references film (film_id) on update cascade
)

create table store (store_id int primary key, manager int not null, place point not null, spatial key at_place (place))

create table staff (
  staff_id int primary key,
  store_id int not null,
  picture longblob,
  active boolean not null default true,
  mail varchar(80) unique,
  constraint fk_store foreign key (store_id) references store (store_id)
)

alter table store add constraint store_manager foreign key (manager) references staff (staff_id)

create table visit (at datetime(3) not null, guests int, key by_guests (guests) using btree) engine = memory

create table film_text (film_id smallint not null primary key, body text, fulltext key (body)) engine = aria

create view `film list` as select f.film_id, f.title, l.name as `the language` from film f join language l using (language_id)

create trigger film_changed before update on film for each row set new.rate = abs(new.rate)
