create schema "Head Office"

create type rating as enum ('G', 'PG', 'it''s 18')

create domain "release year" as integer check (value between 1888 and 2155)

create table language (
  language_id serial primary key,
  name character(20) not null,
  last_update timestamp with time zone default now() not null
)

create table film (
  film_id serial primary key,
  title character varying(255) not null,
  description text,
  made "release year",
  language_id smallint not null references language on update cascade on delete restrict,
  "original language" integer references language (language_id),
  rental_duration smallint default 3 not null,
  rate numeric(4, 2) default 4.99 not null check (rate >= 0),
  rating rating default 'G'::rating,
  features text[] default '{}'::text[],
  words tsvector generated always as (to_tsvector('simple'::regconfig, title)) stored,
  sequel_of integer references film on delete set null deferrable initially deferred,
  constraint "no long rentals" check (rental_duration > 0 and rental_duration < 30),
  constraint uq_title unique nulls not distinct (title, made) include (rate)
) with (fillfactor = 80)

create table actor (
  actor_id integer generated always as identity (start with 100 increment by 5) primary key,
  first_name varchar(45) not null,
  "Last Name" varchar(45) collate "C" not null,
  "user" name
)

create table film_actor (
  actor_id integer not null references actor on update cascade,
  film_id integer not null references film on update cascade,
  primary key (film_id, actor_id)
)

create table "Head Office".store (store_id integer primary key, manager integer not null, opened date default current_date)

create table staff (
  staff_id integer primary key,
  store_id integer not null references "Head Office".store,
  picture bytea,
  active boolean default true not null,
  mail varchar(80) unique
)

alter table "Head Office".store add constraint store_manager foreign key (manager) references staff (staff_id)

create unlogged table visit (at timestamp(3) not null, store_id integer not null, guests integer) with (autovacuum_enabled = false)

create table payment (
  payment_id bigint not null,
  paid timestamp without time zone not null,
  amount numeric(5, 2) not null,
  primary key (payment_id, paid)
) partition by range (paid)

create index film_words on film using gist (words)

create index "ix last name" on actor ("Last Name" text_pattern_ops, first_name desc) include ("user") with (fillfactor = 60)

create unique index ix_cheap on film (lower(title::text)) where rate < 1.0 and rating <> 'it''s 18'::rating

create index ix_features on film using gin (features)

create view "film list" as select f.film_id, f.title, l.name as "the language" from film f join language l using (language_id)

create materialized view best as select title, rate from film where rating = 'G'

create function touch() returns trigger language plpgsql as 'begin new.last_update := now(); return new; end'

create trigger language_touched before update on language for each row execute function touch()

comment on table film is 'what is lent; "everything"'

comment on column film.rate is 'per day, 100%'
