package fr.maillage.web.identity;

import fr.maillage.shared.setting.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** The session's cookie only on encrypted connections, where the operator has announced them; the rest is in web.xml. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(settings.baseUrl().startsWith("https:"));
    }
}
