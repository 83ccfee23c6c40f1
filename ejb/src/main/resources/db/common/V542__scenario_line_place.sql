-- Where and when a drop-in is to be held that opens or moves: the name of its place in the commune that the line goes to, the address
-- for a place that there is not yet, the hours of a week as OpenStreetMap writes them, and every how many weeks.
alter table scenario_line add column place varchar(300);
alter table scenario_line add column address varchar(300);
alter table scenario_line add column opening_hours varchar(500);
alter table scenario_line add column weeks integer;
