-- The QPV that a place's source or a person states, by its official code; qpv_id is that QPV where it is known, else the
-- one whose outline holds the position.
alter table place add column qpv_stated varchar(8);
