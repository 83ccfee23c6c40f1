-- The name without case, accents and punctuation, by which files find an actor that they have no identifier of. Records
-- from before get theirs when somebody changes them; until then they are found by the beginning of their search text.
alter table actor add column name_key varchar(300);
create index ix_actor_name_key on actor (name_key);
