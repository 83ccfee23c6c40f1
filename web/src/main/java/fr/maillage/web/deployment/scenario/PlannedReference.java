package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the post or the drop-in that somebody means by what she typed: its code, as it is suggested with where it is, or words
 * that only one has. The rules of lines tell where it is none.
 */
@RequestScoped
public class PlannedReference implements Reference {

    private static final String BETWEEN = " – ";

    @Inject
    private PostList posts;

    @Inject
    private DropInList dropIns;

    @Override
    public List<String> suggested(String words) {
        ListRequest request = ListRequest.having(words);
        PageRequest page = new PageRequest(0, SUGGESTIONS, null, true);
        return Stream.concat(
                        posts.page(request, page).items().stream().map(PlannedReference::label),
                        dropIns.page(request, page).items().stream().map(PlannedReference::label))
                .limit(SUGGESTIONS)
                .toList();
    }

    @Override
    public String meant(String field, String typed) {
        if (typed.contains(BETWEEN)) {
            return code(typed);
        }
        List<String> found = suggested(typed);
        return found.size() == 1 ? code(found.get(0)) : typed;
    }

    private static String code(String label) {
        return label.substring(0, label.indexOf(BETWEEN));
    }

    private static String label(PostView post) {
        return post.code() + BETWEEN + (post.communeName() == null ? post.territoryName() : post.communeName());
    }

    private static String label(DropInView dropIn) {
        return dropIn.code() + BETWEEN + dropIn.name();
    }
}
