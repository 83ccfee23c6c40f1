package fr.maillage.funding.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts where funders are named. */
@ApplicationScoped
public class FunderRepository {

    @Inject
    private Jdbc jdbc;

    /** Counts the lines and envelopes that name each funder, by its code. */
    public Map<String, Long> uses() {
        return jdbc
                .rows(
                        "select u.funder, count(*) as uses from (select l.funder from funding_line l"
                                + " union all select e.funder from envelope e) u group by u.funder",
                        List.of())
                .stream()
                .collect(Collectors.toMap(row -> row.text("funder"), row -> row.number("uses")));
    }
}
