drop synonym funding_line_card;
alter table funding_line add column purpose varchar(20);
create synonym funding_line_card for funding_line;
