alter table funding_line add column purpose varchar(20);
