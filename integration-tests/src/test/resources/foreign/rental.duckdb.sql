create schema "Head Office"

create type rating as enum ('G', 'PG', 'it''s 18')

create sequence language_ids start 10

create table language (
  language_id integer default nextval('language_ids') primary key,
  name varchar not null,
  last_update timestamptz default now() not null
)

create table film (
  film_id integer primary key,
  title varchar not null,
  description varchar,
  made integer check (made between 1888 and 2155),
  language_id integer not null references language,
  "original language" integer references language (language_id),
  rental_duration smallint default 3 not null,
  rate decimal(4, 2) default 4.99 not null check (rate >= 0),
  rating rating default 'G',
  features varchar[],
  letters integer generated always as (length(title)) virtual,
  unique (title, made)
)

create table actor (actor_id ubigint primary key, first_name varchar not null, "Last Name" varchar not null, "user" varchar)

create table film_actor (
  actor_id ubigint not null references actor,
  film_id integer not null references film,
  primary key (film_id, actor_id)
)

create table "Head Office".store (store_id integer primary key, manager integer not null, opened date default current_date)

create index "ix last name" on actor ("Last Name", first_name)

create unique index ix_title on film ((lower(title)), rate)

create view "film list" as select f.film_id, f.title, l.name as "the language" from film f join language l using (language_id)

comment on table film is 'what is lent; "everything"'

comment on column film.rate is 'per day, 100%'
