-- The place that this one was merged into: an import that meets its key is led there. Archived as long as it is set.
alter table place add column merged_into_id bigint;
alter table place add constraint fk_place_merged_into foreign key (merged_into_id) references place (id);
create index ix_place_merged_into on place (merged_into_id);
-- How many places share a number tells a head office.
create index ix_place_phone on place (phone);
