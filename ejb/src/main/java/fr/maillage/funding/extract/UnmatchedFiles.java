package fr.maillage.funding.extract;

import fr.maillage.funding.persistence.UnmatchedFileRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Money that the latest extracts grant to files of which no action's financing plan knows. */
@ApplicationScoped
public class UnmatchedFiles {

    @Inject
    private UnmatchedFileRepository files;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Such a file.
     *
     * @param extract the identifier of the extract
     * @param territory the key of the territory that the extract is for
     * @param title null where the extract does not say
     */
    public record Unmatched(UUID extract, long territory, String number, String title) {}

    /** Those for a territory or a part of it that the caller may read: extracts are for those who keep money there. */
    public List<Unmatched> inside(long territory) {
        return caller.scope(Permission.EDIT_FUNDING).nowhere()
                ? List.of()
                : files.inside(territory, ClockProducer.today(clock)).stream()
                        .filter(file -> caller.may(Permission.EDIT_FUNDING, file.territory()))
                        .toList();
    }
}
