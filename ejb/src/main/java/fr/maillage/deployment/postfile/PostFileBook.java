package fr.maillage.deployment.postfile;

import fr.maillage.deployment.persistence.PostFileRepository;
import fr.maillage.deployment.post.Checked;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;

/** Keeps what files say of posts while they are taken. There is one file a day: what comes later that day adds to it. */
@ApplicationScoped
public class PostFileBook {

    @Inject
    private PostFileRepository files;

    @Inject
    private Checked checked;

    @Inject
    private Clock clock;

    /**
     * Gives the values of a row, in normal form.
     *
     * @throws Problem INVALID with one violation per wrong value
     */
    public FieldValues<PostFileField> check(FieldValues<PostFileField> row) {
        return checked.by(PostFileField.class, row, FieldValues.none(PostFileField.class))
                .values();
    }

    /** Lets the files of some days say this; what they said before of the same posts is replaced. */
    public void write(Map<LocalDate, ? extends Collection<FieldValues<PostFileField>>> said) {
        files.lock();
        said.forEach((day, rows) -> {
            files.insert(day, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
            files.write(files.of(day).orElseThrow().key(), rows);
        });
    }
}
