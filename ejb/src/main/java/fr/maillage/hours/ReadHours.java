package fr.maillage.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Opening hours that were read, kept by their text: far fewer texts than places, and reading takes longer than asking. */
@ApplicationScoped
public class ReadHours {

    private static final int MOST = 20_000;

    private final Map<String, Optional<OpeningHours>> read = new ConcurrentHashMap<>();

    /**
     * The hours that a text means.
     *
     * @param osm null for none
     * @return empty where there are none, or nobody can read them
     */
    public Optional<OpeningHours> of(String osm) {
        if (osm == null) {
            return Optional.empty();
        }
        if (read.size() > MOST) {
            read.clear();
        }
        return read.computeIfAbsent(osm, OpeningHours::parse);
    }
}
