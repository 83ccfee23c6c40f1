-- The list's first page in its usual orders is read from an index, however many places there are.
create index ix_place_name on place (search_text, id);
drop index ix_place_date_maj;
create index ix_place_date_maj on place (date_maj asc nulls first, id);
