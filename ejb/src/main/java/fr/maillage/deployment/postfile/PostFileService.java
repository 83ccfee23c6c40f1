package fr.maillage.deployment.postfile;

import fr.maillage.deployment.persistence.PostFileRepository;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.FileComparison;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The national files of posts that were taken, one set beside another. Reading needs READ somewhere, as posts do. */
@Stateless
public class PostFileService {

    /** Name of a file in problems. */
    public static final String KIND = "deployment.postfile";

    @Inject
    private PostFileRepository files;

    @Inject
    private PostList list;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * The files that were taken, the latest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<PostFile> list() {
        caller.require(Permission.READ);
        return files.all();
    }

    /**
     * Compares a file with an older one; the older of the two comes first, in whichever order they are named.
     *
     * @param file null for the latest
     * @param before null for the one before it
     * @param territory its code, for posts of hosts in it and posts that are kept on it; null for all
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown file or territory
     */
    public PostFileChanges changes(UUID file, UUID before, String territory) {
        List<PostFile> all = list();
        Long within = territory == null
                ? null
                : Long.valueOf(territories.required(territory).id());
        PostFile one = file == null ? all.stream().findFirst().orElse(null) : named(all, file);
        PostFile other = before == null ? previous(all, one) : named(all, before);
        boolean turned = one != null && other != null && other.takenOn().isAfter(one.takenOn());
        PostFile newer = turned ? other : one;
        PostFile older = turned ? one : other;
        return new PostFileChanges(newer, older, FileComparison.of(said(newer, within), said(older, within)));
    }

    private static PostFile named(List<PostFile> all, UUID id) {
        return all.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(KIND, id.toString()));
    }

    private static PostFile previous(List<PostFile> all, PostFile file) {
        return all.stream()
                .filter(other -> file != null && other.takenOn().isBefore(file.takenOn()))
                .findFirst()
                .orElse(null);
    }

    private Map<String, FieldValues<PostFileField>> said(PostFile file, Long territory) {
        LocalDate today = list.today();
        return file == null ? Map.of() : files.said(file.key(), territory, today);
    }

    /**
     * The identifiers of posts by their codes, in one statement; what is no post any more is left out.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Map<String, UUID> posts(Collection<String> codes) {
        caller.require(Permission.READ);
        return list.coded(codes).values().stream().collect(Collectors.toMap(PostView::code, PostView::id));
    }
}
