package fr.maillage.deployment.scenario;

import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostService;
import fr.maillage.deployment.post.PostView;
import fr.maillage.deployment.scenario.LineField.Codes;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings the plan to what a line proposes, by what posts and drop-ins offer, with all their checks and rights. */
@ApplicationScoped
public class PlanChanges {

    /** A post of a host that the national file has not named yet is one of so many. */
    private static final int MOST = 999;

    @Inject
    private PostService posts;

    @Inject
    private PostList list;

    @Inject
    private HostPeriodService periods;

    @Inject
    private HostRepository hosts;

    @Inject
    private DropInChanges dropIns;

    /**
     * Changes the plan as a line says.
     *
     * @param line one that fits
     * @param made the code of the drop-in that was entered for a line that opens one; null otherwise
     * @return the code of what was opened; null for anything else
     * @throws Problem as posts and drop-ins throw, a post that is returned while it is occupied included; CONFLICT for a drop-in
     *     that must be moved or entered first, for the line does not say where, or when
     */
    public String apply(Line line, String made) {
        if (!line.post()) {
            return dropIns.apply(line, made);
        }
        if (line.proposes(Codes.OPEN)) {
            return open(line);
        }
        PostView post = list.coded(List.of(line.reference())).get(line.reference());
        FieldValues<PostField> values = post.values();
        switch (line.proposal()) {
            case Codes.CLOSE -> save(post, ended(line, values, "returned"));
            case Codes.MERGE -> save(post, ended(line, values, "shared"));
            case Codes.MOVE -> move(line, post);
            default -> save(post, paid(line, values).with(PostField.OUTCOME, "own-funds"));
        }
        return null;
    }

    /** Lets a post say what was decided of it; a post that nobody entered yet says nothing. */
    public void decided(Line line) {
        follows(line, PostPlan.outcome(line.proposal()), null);
    }

    /** Takes that back, where the post still says so. */
    public void refused(Line line) {
        follows(line, PostService.UNDECIDED, PostPlan.outcome(line.proposal()));
    }

    /** @param only where it said so until now; null for whatever it said */
    private void follows(Line line, String outcome, String only) {
        PostView post = line.post() && line.reference() != null && outcome != null
                ? list.coded(List.of(line.reference())).get(line.reference())
                : null;
        String said = post == null ? null : post.values().text(PostField.OUTCOME);
        if (post != null && !post.archived() && !outcome.equals(said) && (only == null || only.equals(said))) {
            save(post, post.values().with(PostField.OUTCOME, outcome));
        }
    }

    private PostDetail save(PostView post, FieldValues<PostField> values) {
        return posts.update(post.id(), post.version(), values);
    }

    private static FieldValues<PostField> ended(Line line, FieldValues<PostField> values, String outcome) {
        return values.with(PostField.RETURNED_ON, line.day().toString()).with(PostField.OUTCOME, outcome);
    }

    private static FieldValues<PostField> paid(Line line, FieldValues<PostField> values) {
        String cost = line.values().text(LineField.YEARLY_COST);
        return cost == null ? values : values.with(PostField.YEARLY_COST, cost);
    }

    private void move(Line line, PostView post) {
        String to = line.values().text(LineField.TO);
        String host = line.values().text(LineField.HOST) == null
                ? post.host()
                : line.values().text(LineField.HOST);
        FieldValues<PostField> values = paid(line, post.values());
        boolean keptThere =
                values.text(PostField.TERRITORY).equals(line.values().text(LineField.FROM));
        if (host != null) {
            periods.attach(post.id(), host, to, line.day());
        }
        // Whoever attached a host made no other version of the post.
        save(post, keptThere || host == null ? values.with(PostField.TERRITORY, to) : values);
    }

    private String open(Line line) {
        String host = line.values().text(LineField.HOST);
        String to = line.values().text(LineField.TO);
        String code = free(host == null ? null : hosts.coded(List.of(host)).get(host), line);
        PostDetail made = posts.create(paid(line, FieldValues.none(PostField.class))
                .with(PostField.CODE, code)
                .with(PostField.TERRITORY, to)
                .with(PostField.NOTE, line.values().text(LineField.REASON)));
        if (host != null) {
            periods.attach(made.id(), host, to, line.day());
        }
        return code;
    }

    /** Names a post until the national file does: by the SIRET of its host, else by the line, and a number. */
    private String free(Host host, Line line) {
        String siret = host == null ? null : host.values().text(HostField.SIRET);
        String stem = (siret == null ? line.code() : siret) + "-";
        List<String> codes =
                IntStream.rangeClosed(1, MOST).mapToObj(n -> stem + n).toList();
        Map<String, PostView> taken = list.coded(codes);
        return codes.stream()
                .filter(code -> !taken.containsKey(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, null, "deployment-line-codes", line.code()));
    }
}
