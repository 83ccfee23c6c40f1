package fr.maillage.deployment.scenario;

import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells of many lines at once where the plan is no longer as they took it to be. */
@ApplicationScoped
public class LineFits {

    @Inject
    private PostList posts;

    @Inject
    private DropInList dropIns;

    /** Finds the misfits, by the codes of the lines; lines that fit are left out. In two statements. */
    public Map<String, LineFit> of(Collection<Line> lines) {
        Map<String, PostView> known = posts.coded(references(lines, true));
        Map<String, DropInView> held = dropIns.coded(references(lines, false));
        Map<String, LineFit> misfits = new HashMap<>();
        for (Line line : lines) {
            String reference = Objects.requireNonNullElse(line.reference(), "");
            (line.post()
                            ? LineFit.of(line, known.get(reference), place(known.get(reference)))
                            : LineFit.of(line, held.get(reference)))
                    .ifPresent(misfit -> misfits.put(line.code(), misfit));
        }
        return misfits;
    }

    /** The code of where a post is; null for none. */
    static String place(PostView post) {
        if (post == null) {
            return null;
        }
        return post.commune() == null ? post.values().text(PostField.TERRITORY) : post.commune();
    }

    private static List<String> references(Collection<Line> lines, boolean post) {
        return lines.stream()
                .filter(line -> line.post() == post)
                .map(Line::reference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
