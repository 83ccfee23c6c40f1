package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.post.HostList;
import fr.maillage.deployment.post.HostView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the host that somebody means by what she typed; the rules of lines tell where it is none, or more than one. */
@RequestScoped
public class HostNames implements Reference {

    @Inject
    private HostList hosts;

    @Override
    public List<String> suggested(String words) {
        return having(words).stream()
                .map(view -> view.host().name())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    @Override
    public String meant(String field, String typed) {
        List<HostView> found = having(typed);
        List<HostView> named = found.stream()
                .filter(view -> view.host().name().equalsIgnoreCase(typed))
                .toList();
        List<HostView> meant = named.isEmpty() ? found : named;
        return meant.size() == 1 ? meant.get(0).host().code() : typed;
    }

    /** The name of the host that has a code; the code where none has. */
    String called(String code) {
        return having(code).stream()
                .map(view -> view.host())
                .filter(host -> host.code().equals(code))
                .map(host -> host.name())
                .findFirst()
                .orElse(code);
    }

    private List<HostView> having(String words) {
        return hosts.page(ListRequest.having(words), new PageRequest(0, SUGGESTIONS, "name", true))
                .items();
    }
}
