package fr.maillage.testjobs;

import fr.maillage.plan.LineUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Serves the lines that a test names. */
@ApplicationScoped
public class UsedLines implements LineUses {

    public static final Set<Long> SERVED = ConcurrentHashMap.newKeySet();

    @Override
    public Map<Long, Long> of(Collection<Long> lines) {
        return lines.stream().filter(SERVED::contains).collect(Collectors.toMap(Function.identity(), line -> 1L));
    }
}
