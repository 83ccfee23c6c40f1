-- The closure follows from the edges, whose foreign keys hold; foreign keys of its own checked the same again and, on
-- H2, brought an index that nobody reads. Half of the first start went there.
alter table territory_closure rename to territory_closure_checked;
drop index territory_closure_descendant;
create table territory_closure (
    ancestor_id bigint not null,
    descendant_id bigint not null,
    valid_from date not null,
    valid_to date,
    primary key (ancestor_id, descendant_id, valid_from)
);
insert into territory_closure (ancestor_id, descendant_id, valid_from, valid_to)
    select ancestor_id, descendant_id, valid_from, valid_to from territory_closure_checked;
drop table territory_closure_checked;
create index territory_closure_descendant on territory_closure (descendant_id, ancestor_id);
