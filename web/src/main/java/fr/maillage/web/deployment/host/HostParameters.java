package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostFilter;
import fr.maillage.deployment.post.HostView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the list of hosts, its files and the API ask for alike. */
final class HostParameters {

    private static final Map<String, Boolean> POSTS = Map.of("with", true, "without", false);

    private HostParameters() {}

    static HostFilter filter(Asked asked) {
        return new HostFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.choice("posts", code -> Optional.ofNullable(POSTS.get(code))));
    }

    static Page<HostView> page(List<HostView> hosts, PageRequest request) {
        int from = (int) Math.min(hosts.size(), (long) request.page() * request.size());
        return new Page<>(hosts.subList(from, Math.min(hosts.size(), from + request.size())), hosts.size(), request);
    }
}
