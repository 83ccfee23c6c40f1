package fr.maillage.web.shared.door;

import fr.maillage.shared.setting.Settings;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;

/** Puts {@link DoorHandler} before everything else; found by Undertow through {@code META-INF/services}. */
public final class DoorExtension implements ServletExtension {

    /** Of WildFly, below the data folder: {@code /tmp} may be memory. */
    private static final String FOLDER = "jboss.server.temp.dir";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Settings settings = new Settings();
        Path folder = Path.of(System.getProperty(FOLDER, System.getProperty("java.io.tmpdir")));
        UnreadStore store = new UnreadStore(folder, settings.unreadBytes());
        DoorBounds bounds = DoorBounds.of(settings);
        deployment.addInitialHandlerChainWrapper(next -> new DoorHandler(next, bounds, store));
    }
}
