package fr.maillage.bench;

import java.util.List;

/** Work of the hand-written pass of {@link CompileBench} for the indicators on how records are kept. */
final class CompileReference {

    /** Each is a named subquery on PostgreSQL, a table on H2; all build on the table {@code here}. */
    static final List<Part> PARTS = List.of(
            new Part("listed", "place_id bigint primary key, points bigint, particular integer", """
                    select place_id, max(case when vocabulary = 'service' then 4 else 0 end)
                        + max(case when vocabulary = 'access' then 2 else 0 end)
                        + max(case when vocabulary = 'fee' then 1 else 0 end)
                        + max(case when vocabulary = 'assistance' then 1 else 0 end) as points,
                        max(case when vocabulary = 'public' then 1 else 0 end) as particular
                    from place_term group by place_id
                    """),
            new Part(
                    "quality",
                    "territory_id bigint primary key, places bigint, half bigint, twelve bigint, points bigint,"
                            + " everybody bigint, age double precision",
                    """
                    select h.territory_id, count(*) as places,
                        count(case when p.date_maj > date '2026-05-26' then 1 end) as half,
                        count(case when p.date_maj > date '2025-11-26' then 1 end) as twelve,
                        sum(coalesce(v.points, 0) + case when p.opening_hours is null then 0 else 4 end
                            + case when coalesce(p.phone, p.emails, p.websites) is null then 0 else 3 end
                            + case when p.position_exact then 3 else 0 end
                            + case when p.pivot is null then 0 else 1 end
                            + case when p.summary is null then 0 else 1 end) as points,
                        count(case when v.particular = 0 then 1 end) as everybody,
                        percentile_cont(0.5) within group (order by cast(extract(epoch from p.date_maj) / 86400
                            as double precision)) as age
                    from here h join place p on p.commune_id = h.commune_id and p.archived_at is null
                    left join listed v on v.place_id = p.id
                    group by h.territory_id
                    """),
            new Part(
                    "addressed",
                    "territory_id bigint, term varchar(60), places bigint, primary key (territory_id, term)",
                    """
                    select h.territory_id, m.term, count(*) as places
                    from here h join place p on p.commune_id = h.commune_id and p.archived_at is null
                    join place_term m on m.place_id = p.id and m.vocabulary = 'public'
                    group by h.territory_id, m.term
                    """));

    static final String FIGURES = """
            union all select territory_id, 'confirmed-6', '', half, places from quality
            union all select territory_id, 'confirmed-12', '', twelve, places from quality
            union all select territory_id, 'age', '', 20783 - age, null from quality
            union all select territory_id, 'completeness', '', points, places * 20 from quality
            union all select territory_id, 'missing', '', 9 - count(*), 9 from served group by territory_id
            union all select q.territory_id, 'missing', v.code, 1, null
                from quality q join vocabulary_term v on v.vocabulary = 'service'
                left join served s on s.territory_id = q.territory_id and s.term = v.code where s.term is null
            union all select territory_id, 'public', '', everybody, places from quality
            union all select q.territory_id, 'public', v.code, q.everybody + coalesce(a.places, 0), null
                from quality q join vocabulary_term v on v.vocabulary = 'public'
                left join addressed a on a.territory_id = q.territory_id and a.term = v.code
            """;

    private CompileReference() {}

    /** A named intermediate result: its columns as a table has them, and the query that gives its rows. */
    record Part(String name, String columns, String query) {}
}
