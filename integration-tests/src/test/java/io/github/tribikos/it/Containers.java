package io.github.tribikos.it;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.JdbcDatabaseContainer;

/**
 * Servers in containers, for the profile {@code containers}. Tests are skipped with the reason where there is no engine or the
 * image cannot be had; a container that does not start is a failure.
 */
final class Containers {
    private Containers() {}

    /** Returns the container's own database, which goes away with the container. */
    static DatabaseUnderTest database(
            String dialect, int port, String image, Supplier<? extends JdbcDatabaseContainer<?>> containers) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            Assumptions.abort("No container engine answers, which " + image + " needs.");
        }
        requireImage(image);
        JdbcDatabaseContainer<?> container = containers.get();
        container.start();
        String url = dialect + "://" + container.getUsername() + ":" + container.getPassword() + "@"
                + container.getHost() + ":" + container.getMappedPort(port) + "/" + container.getDatabaseName();
        return DatabaseUnderTest.at(url, container::stop);
    }

    /** One try: Testcontainers by itself would go on for minutes where no registry is in reach. */
    private static void requireImage(String image) {
        DockerClient client = DockerClientFactory.lazyClient();
        try {
            client.inspectImageCmd(image).exec();
        } catch (NotFoundException isNotHere) {
            try {
                client.pullImageCmd(image).start().awaitCompletion();
            } catch (DockerException | DockerClientException e) {
                Assumptions.abort("The image " + image + " cannot be had: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                Assumptions.abort("Interrupted while the image " + image + " was fetched.");
            }
        }
    }
}
