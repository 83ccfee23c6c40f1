package fr.maillage.deployment.persistence;

import fr.maillage.deployment.siting.SitingSite;
import fr.maillage.deployment.siting.SitingSource;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Places with a position of which something more is known, as where sites may be. */
@ApplicationScoped
public class SitingPlaceRepository {

    private static final String SELECT = "select p.uuid, p.name, c.name as commune, p.lat, p.lon from place_card p"
            + " join territory c on c.id = p.commune_id where p.archived_at is null and p.lat is not null"
            + " and p.lon is not null and p.commune_id in " + ClosureSql.INSIDE + " and ";

    @Inject
    private Jdbc jdbc;

    /** Those of a territory that have one of some types at least, in one statement. */
    public List<SitingSite> ofTypes(long territory, LocalDate day, List<String> types) {
        List<Object> parameters = new ArrayList<>(List.of(territory, day, day));
        parameters.addAll(types);
        return sites(
                "exists (select 1 from place_card_term m where m.place_id = p.id and m.vocabulary = 'typology'"
                        + " and m.term in (" + Rows.marks(types) + "))",
                parameters);
    }

    /** Those of a territory that an actor runs, in one statement. */
    public List<SitingSite> ofActors(long territory, LocalDate day) {
        return sites("p.actor_id is not null", List.of(territory, day, day));
    }

    private List<SitingSite> sites(String condition, List<?> parameters) {
        return jdbc.rows(SELECT + condition + " order by p.id", parameters).stream()
                .map(row -> new SitingSite(
                        SitingSource.PLACES.code(),
                        row.uuid("uuid").toString(),
                        row.text("name"),
                        row.text("commune"),
                        row.decimal("lat"),
                        row.decimal("lon")))
                .toList();
    }
}
