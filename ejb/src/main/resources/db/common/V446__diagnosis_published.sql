-- Since when everybody may read a finding, on the pages of its territory; null while nobody has shown it.
alter table finding add column published_on date;
