package fr.maillage.territory.persistence;

import fr.maillage.identity.TerritoryCover;
import fr.maillage.shared.ClockProducer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import javax.sql.DataSource;

/** Containment for authorization: one indexed look-up in the closure. */
@ApplicationScoped
public class ClosureCover implements TerritoryCover {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Override
    public boolean covers(Collection<Long> ancestorIds, long territoryId) {
        if (ancestorIds.isEmpty()) {
            return false;
        }
        if (ancestorIds.contains(territoryId)) {
            return true;
        }
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
        String marks = String.join(", ", Collections.nCopies(ancestorIds.size(), "?"));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from territory_closure"
                        + " where descendant_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)"
                        + " and ancestor_id in (" + marks + ")")) {
            int i = 1;
            select.setLong(i++, territoryId);
            select.setObject(i++, today);
            select.setObject(i++, today);
            for (Long ancestor : ancestorIds) {
                select.setLong(i++, ancestor);
            }
            try (ResultSet result = select.executeQuery()) {
                return result.next() && result.getLong(1) > 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The territories cannot be read", e);
        }
    }
}
