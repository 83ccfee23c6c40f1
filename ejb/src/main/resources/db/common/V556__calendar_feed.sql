-- Links by which programs read a part of the calendar for an account. What is signed in a link is not kept.
create sequence calendar_feed_seq;
create table calendar_feed (
    id bigint primary key,
    uuid varchar(36) not null,
    -- The opaque identifier of the account, whose rights of the moment hold; its links go with it.
    account varchar(36) not null,
    territory_id bigint not null,
    -- Kinds of entries, parted by commas; null for all, those to come included.
    kinds varchar(2000),
    made_at timestamp(6) with time zone not null,
    constraint uq_calendar_feed_uuid unique (uuid),
    constraint fk_calendar_feed_territory foreign key (territory_id) references territory (id)
);
create index ix_calendar_feed_account on calendar_feed (account);
create index ix_calendar_feed_territory on calendar_feed (territory_id);
