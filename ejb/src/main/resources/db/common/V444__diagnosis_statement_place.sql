-- The place of the register that a statement speaks of; null for none.
alter table statement add column place_id bigint;
alter table statement add constraint fk_statement_place foreign key (place_id) references place (id);
create index ix_statement_place on statement (place_id);
