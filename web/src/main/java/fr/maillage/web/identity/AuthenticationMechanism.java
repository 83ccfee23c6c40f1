package fr.maillage.web.identity;

import fr.maillage.identity.IdentityService;
import fr.maillage.identity.KnownAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises who makes a request, by its path and headers: pages by the session that the sign-in page opened, the API
 * by a token or by a login with password. It is asked for every request, so that a closed account or a revoked token
 * is refused at once; one query finds the account with the rights of this moment.
 *
 * <p>A session alone never changes anything through the API, because browsers send its cookie by themselves: it only
 * reads. That is what protects the API from requests forged by other sites.
 */
@ApplicationScoped
public class AuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private IdentityService identities;

    @Inject
    private SignInDoor door;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<KnownAccount> known = switch (RequestArea.of(request)) {
            case RESOURCE, PUBLIC_API -> Optional.empty();
            case PUBLIC_PAGE, PAGE -> ofSession(request);
            case API -> ofApi(request);
        };
        // Who is not known goes on as a visitor; the filter answers for what is not open to visitors.
        return known.map(k -> accept(request, context, k)).orElseGet(context::doNothing);
    }

    private Optional<KnownAccount> ofApi(HttpServletRequest request) {
        Optional<Credentials> sent = Credentials.of(request);
        if (sent.isEmpty()) {
            return READING.contains(request.getMethod()) ? ofSession(request) : Optional.empty();
        }
        if (sent.get() instanceof Credentials.Basic basic) {
            SignInDoor.Answer answer = door.check(basic.login(), basic.password(), request.getRemoteAddr());
            answer.retryAfter().ifPresent(wait -> CallerFilter.rememberWait(request, wait));
            return answer.known();
        }
        return identities.ofToken(((Credentials.Bearer) sent.get()).token());
    }

    private Optional<KnownAccount> ofSession(HttpServletRequest request) {
        Optional<OpenSession> open = OpenSession.of(request);
        Optional<KnownAccount> known = open.flatMap(s -> identities.ofSession(s.id()));
        if (open.isPresent() && known.isEmpty()) {
            OpenSession.close(request);
        }
        return known;
    }

    private static AuthenticationStatus accept(
            HttpServletRequest request, HttpMessageContext context, KnownAccount known) {
        CallerFilter.remember(request, known.identity());
        return context.notifyContainerAboutLogin(
                known.identity().login(),
                known.identity().grants().stream().map(g -> g.role().name()).collect(Collectors.toSet()));
    }
}
