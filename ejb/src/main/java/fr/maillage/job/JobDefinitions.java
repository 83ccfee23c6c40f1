package fr.maillage.job;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The jobs that features declare. */
@ApplicationScoped
public class JobDefinitions {

    @Inject
    @Any
    private Instance<JobDefinition> definitions;

    /** All, by identifier. */
    public List<JobDefinition> all() {
        return definitions.stream()
                .sorted(Comparator.comparing(JobDefinition::job))
                .toList();
    }

    /** The definition of a job; empty for one that no feature declares any more. */
    public Optional<JobDefinition> find(String job) {
        return definitions.stream().filter(d -> d.job().equals(job)).findFirst();
    }

    /** @throws Problem INVALID on the field {@code job} for an unknown one */
    public JobDefinition required(String job) {
        return find(job)
                .orElseThrow(() -> job == null
                        ? Problem.invalid("job", "required", null)
                        : Problem.invalid("job", "unknown-value", job));
    }
}
