-- Rows stand close together for whoever chose so.
alter table list_columns add column dense boolean default false not null;
