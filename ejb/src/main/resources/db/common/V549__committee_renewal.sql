-- Whose seat somebody takes who begins when another mandate of the body has ended.
alter table mandate add column replaces_id bigint;
alter table mandate add constraint fk_mandate_replaces
    foreign key (replaces_id) references mandate (id) on delete set null;
create index ix_mandate_replaces on mandate (replaces_id);
create index ix_mandate_until on mandate (until_on, body_id);

-- What others read of contacts, with who they are, and where the actor acts: by it they know who may read the name.
create or replace view contact_card as
    select k.id as id, k.actor_id as actor_id, p.name as name, p.email as email, p.no_mail as no_mail,
        k.person_id as person_id, a.territory_id as territory_id
    from actor_contact k join person p on p.id = k.person_id join actor a on a.id = k.actor_id;

-- Seats that nobody took, who comes to gatherings, and which mandates end: computed by "committee".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('seat-empty', 95, 'COUNT', 1, 0, 'DOWN', null, 'ZERO', null),
    ('committee-attendance-rate', 96, 'RATIO', 100, 1, 'UP', null, 'NOT_COMPUTABLE', 'no-invitation'),
    ('mandate-ending', 97, 'COUNT', 1, 0, 'NEUTRAL', null, 'ZERO', null);
