package fr.maillage.shared;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells if visitors may be sent here; for proxies and programs that watch, so that nobody needs to be signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadinessService {

    private static final String DATABASE = "database";

    @EJB
    private StatusService status;

    @Inject
    @Any
    private Instance<Readiness> features;

    /**
     * One thing that visitors need.
     *
     * @param name what it is
     * @param up whether it is there
     */
    public record Check(String name, boolean up) {}

    /** The database first, then the others by name; while the database does not answer, none of them is up. */
    public List<Check> checks() {
        boolean database = status.now().up();
        return Stream.concat(
                        Stream.of(new Check(DATABASE, database)),
                        features.stream()
                                .sorted(Comparator.comparing(Readiness::name))
                                .map(each -> new Check(each.name(), database && ready(each))))
                .toList();
    }

    private static boolean ready(Readiness feature) {
        try {
            return feature.ready();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
