-- Where a host has a post, if that is not its own commune.
alter table post_host_period add column territory_id bigint;
alter table post_host_period add constraint fk_post_host_period_territory
    foreign key (territory_id) references territory (id);
create index ix_post_host_period_territory on post_host_period (territory_id);
