-- Administrators change terms: a change over a version that somebody else has replaced is refused.
alter table vocabulary_term add column version integer default 1 not null;
