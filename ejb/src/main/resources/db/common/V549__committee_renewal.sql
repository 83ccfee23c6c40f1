-- Whose seat somebody takes who begins when another mandate of the body has ended.
alter table mandate add column replaces_id bigint;
alter table mandate add constraint fk_mandate_replaces
    foreign key (replaces_id) references mandate (id) on delete set null;
create index ix_mandate_replaces on mandate (replaces_id);
create index ix_mandate_until on mandate (until_on, body_id);

-- Who follows when a mandate ends: whoever says so; else the person herself who sits there again; else, of the same
-- organisation, who begins after, each of them for one mandate only, the latest that had ended before. Whoever begins on
-- the last day of another or before follows nobody. Ends and beginnings of an organisation are matched like brackets: depth
-- is what is still open after an end or before a beginning, and the next of the same depth closes it.
create view mandate_follower as
    select m.id as mandate_id,
        coalesce(
            (select n.id from mandate n where n.replaces_id = m.id and n.from_on > m.until_on
                order by n.from_on, n.id fetch first 1 rows only),
            (select o.id from mandate o where o.body_id = m.body_id and o.person_id = m.person_id
                and o.replaces_id is null and o.from_on > m.until_on
                order by o.from_on, o.id fetch first 1 rows only),
            w.next_id) as follower_id
    from mandate m
    left join (
        select p.id, p.next_id
        from (
            select e.id, e.is_end,
                lead(e.id) over (partition by e.body_id, e.actor_id, e.depth order by e.on_day, e.is_end, e.id) as next_id
            from (
                select s.body_id, s.actor_id, s.id, s.on_day, s.is_end,
                    s.still_open + case when s.is_end = 1 then 0 else 1 end as depth
                from (
                    select v.body_id, v.actor_id, v.id, v.on_day, v.is_end,
                        sum(case when v.is_end = 1 then 1 else -1 end)
                            over (partition by v.body_id, v.actor_id order by v.on_day, v.is_end, v.id) as still_open
                    from (
                        select l.body_id, l.actor_id, l.id, l.until_on as on_day, 1 as is_end
                        from mandate l
                        where l.actor_id is not null and l.until_on is not null
                            and not exists (select 1 from mandate n
                                where n.replaces_id = l.id and n.from_on > l.until_on)
                            and not exists (select 1 from mandate o
                                where o.body_id = l.body_id and o.person_id = l.person_id
                                    and o.replaces_id is null and o.from_on > l.until_on)
                        union all
                        select f.body_id, f.actor_id, f.id, f.from_on, 0
                        from mandate f
                        where f.actor_id is not null and f.from_on is not null and f.replaces_id is null
                            and not exists (select 1 from mandate b
                                where b.body_id = f.body_id and b.person_id = f.person_id
                                    and b.until_on < f.from_on)) v) s) e) p
        where p.is_end = 1) w on w.id = m.id
    where m.until_on is not null;

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
