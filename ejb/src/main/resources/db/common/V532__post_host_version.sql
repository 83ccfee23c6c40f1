-- Hosts are corrected by hand, too, and two may be at it.
alter table post_host add column version integer default 1 not null;
