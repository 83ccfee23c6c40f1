-- Counts of people as they were told to readers, place by place and period by period: each none or at least five, none is
-- counted again.
create table told_count (
    -- Of what: activity or desk.
    subject varchar(60) not null,
    place_id bigint not null,
    -- A quarter, such as 20263.
    period integer not null,
    -- By what people are counted, and the values of it that are counted together, between plus signs.
    attribute varchar(60) not null,
    terms varchar(60000) not null,
    people integer not null,
    told_on date not null,
    constraint fk_told_count_place foreign key (place_id) references territory (id),
    check (people = 0 or people >= 5)
);
create index ix_told_count_place on told_count (place_id, subject, period);

-- Told by quarters of départements, EPT and EPCI: elsewhere nothing is known of it.
update indicator_definition set when_absent = 'NOT_COMPUTABLE', absent_reason = 'by-quarter'
where code in ('support-theme', 'support-redirected', 'unmet-need');
