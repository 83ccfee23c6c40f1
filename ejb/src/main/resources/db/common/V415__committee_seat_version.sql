-- Seats are corrected by hand now: the second of two officers is told that the first was quicker.
alter table mandate add column version integer default 1 not null;
