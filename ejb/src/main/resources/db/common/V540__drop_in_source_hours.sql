-- The hours that the national file of permanences last gave a drop-in; null for one that it did not make. Where they are no longer
-- its own, somebody has changed them.
alter table drop_in add column source_hours varchar(500);
update drop_in set source_hours = opening_hours
where version = 1 and access is null and exists (
    select 1 from offer o join place p on p.id = o.place_id where o.id = drop_in.id and p.source_id = drop_in.code);
