-- The latest date that the place's own source gave; date_maj may be later, when a person has confirmed the record.
alter table place add column source_date_maj date;
update place set source_date_maj = date_maj where provenance not like '%"hand":true%';
