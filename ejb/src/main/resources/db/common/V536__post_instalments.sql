-- In how many parts the subsidy of a post is paid, and when each was.
alter table post add column instalment1 decimal(14, 2);
alter table post add column instalment1_on date;
alter table post add column instalment2 decimal(14, 2);
alter table post add column instalment2_on date;
alter table post add column instalment3 decimal(14, 2);
alter table post add column instalment3_on date;
