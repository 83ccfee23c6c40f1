-- Outlines of the committee's and the neighbouring départements ship with the product; those that an administrator
-- imported take their place and are never overwritten.
alter table territory_outline add column shipped boolean default false not null;

-- What of the shipped files was loaded: the outlines (with the territory that they were chosen for) and the list of QPV.
insert into setting (name, text_value, version) values ('territory.outlines', 'none', 0);
insert into setting (name, text_value, version) values ('territory.qpv', 'none', 0);
