-- Who enters a frame or an action, or gives one another code or territory, holds this row: a code is free only to one.
create table plan_code_lock (
    id bigint primary key
);
insert into plan_code_lock (id) values (1);
