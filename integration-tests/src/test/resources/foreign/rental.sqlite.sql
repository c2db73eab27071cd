create table language (
  language_id integer primary key autoincrement,
  name character(20) not null,
  last_update datetime default current_timestamp not null
)

create table film (
  film_id integer primary key,
  title varchar(255) not null collate nocase,
  description blob sub_type text,
  made year check (made between 1888 and 2155),
  language_id smallint not null references language on update cascade on delete restrict,
  [original language] int references language (language_id),
  rental_duration smallint default 3 not null,
  rate decimal(4, 2) default 4.99 not null check (rate >= 0),
  rating varchar(10) default 'it''s 18',
  letters int generated always as (length(title)) stored,
  "a, ""virtual"" one" text as (title || ' !') virtual,
  sequel_of integer references film on delete set null deferrable initially deferred,
  constraint "no long rentals" check (rental_duration > 0 and rental_duration < 30),
  constraint uq_title unique (title, made)
)

create table actor (
  actor_id numeric not null,
  first_name varchar(45) not null,
  `Last Name` varchar(45) not null,
  "user",
  primary key (actor_id)
)

create table film_actor (
  actor_id int not null,
  film_id int not null,
  primary key (film_id, actor_id),
  constraint fk_actor foreign key (actor_id) references actor (actor_id) on update cascade,
  foreign key (film_id) references FILM (FILM_ID) on update cascade
) without rowid

create table store (store_id int primary key, manager int not null references staff, opened date default (date('now')))

create table staff (
  staff_id integer not null primary key,
  store_id int not null references store,
  picture blob default x'00ff',
  active boolean default true not null,
  mail varchar(80) unique
)

create table visit (at text not null, guests int, weight real, anything any) strict

create index "ix last name" on actor ("Last Name" desc, first_name)

create unique index ix_cheap on film (lower(title), rate desc) where rate < 1.0 and rating <> 'it''s 18'

create view "film list" as select f.film_id, f.title, l.name as "the language" from film f join language l using (language_id)

create trigger film_touched after update on film begin update language set last_update = current_timestamp; end
