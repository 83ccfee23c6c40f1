-- The national file of permanences does not tell how one gets in.
alter table drop_in alter column access drop not null;
