-- No two bodies of a territory that are not archived have the same name. Where some had before, the first one holds it;
-- the others keep theirs, too, until somebody corrects them, and are asked for another one then.
alter table body add column taken_name varchar(200);
update body set taken_name = name_key
    where id in (select min(b.id) from body b where b.archived_at is null group by b.territory_id, b.name_key);
alter table body add constraint uq_body_taken_name unique (territory_id, taken_name);

-- Two who give the same name at once come here one after the other.
create table body_name_lock (
    id integer primary key
);
insert into body_name_lock (id) values (1);
