package io.github.tribikos.it.orm;

import io.github.tribikos.orm.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program that changes a graph of bands, albums, concerts and genres at random; the same for the same seed. */
final class RandomEdits {
    private final Session session;
    private final SplittableRandom random;
    private final List<String> log = new ArrayList<>();
    private List<Band> bands = new ArrayList<>();
    private List<Album> albums = new ArrayList<>();
    private List<Concert> concerts = new ArrayList<>();
    private List<Genre> genres = new ArrayList<>();
    private int names;

    /** What there is, to go back to. */
    record Contents(List<Band> bands, List<Album> albums, List<Concert> concerts, List<Genre> genres) {}

    RandomEdits(Session session, long seed) {
        this.session = session;
        this.random = new SplittableRandom(seed);
        log.add("seed " + seed);
    }

    void run(int edits) {
        for (int i = 0; i < edits; i++) {
            try {
                edit();
            } catch (RuntimeException failure) {
                throw new AssertionError(toString(), failure);
            }
        }
    }

    Contents objects() {
        return new Contents(List.copyOf(bands), List.copyOf(albums), List.copyOf(concerts), List.copyOf(genres));
    }

    void backTo(Contents before) {
        log.add("back");
        bands = new ArrayList<>(before.bands);
        albums = new ArrayList<>(before.albums);
        concerts = new ArrayList<>(before.concerts);
        genres = new ArrayList<>(before.genres);
    }

    /** What was done, for the message of a failure. */
    @Override
    public String toString() {
        return String.join("; ", log);
    }

    private String name(String kind) {
        return kind + ++names;
    }

    private <T> @Nullable T any(List<T> all) {
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void edit() {
        Band band = any(bands);
        if (band == null) {
            addBand();
            return;
        }
        switch (random.nextInt(14)) {
            case 0, 1 -> addBand();
            case 2 -> rename(band);
            case 3, 4 -> addAlbum(band);
            case 5 -> moveAlbum(band);
            case 6 -> dropAlbum();
            case 7 -> addConcert(random.nextBoolean() ? band : null);
            case 8 -> moveConcert(random.nextInt(3) == 0 ? null : band);
            case 9 -> addGenre(band);
            case 10 -> dropGenre(band);
            case 11 -> originate(band);
            case 12 -> deleteBand(band);
            default -> {
                log.add("flush");
                session.flush();
            }
        }
    }

    private void addBand() {
        Band band = new Band(name("band"));
        log.add("new " + band);
        if (random.nextBoolean()) {
            addAlbum(band); // before it is in the session
        }
        bands.add(session.add(band));
    }

    private void rename(Band band) {
        log.add("rename " + band);
        band.name = name("renamed");
    }

    private void addAlbum(Band band) {
        Album album = new Album(name("album"));
        log.add(band + " has new " + album);
        if (random.nextBoolean()) {
            band.albums.add(album);
        } else {
            album.band.set(band);
            session.add(album);
        }
        albums.add(album);
    }

    private void moveAlbum(Band to) {
        Album album = any(albums);
        if (album != null) {
            log.add(album + " to " + to);
            album.band.set(to);
        }
    }

    private void dropAlbum() {
        Album album = any(albums);
        if (album != null) {
            log.add("drop " + album);
            album.band.required().albums.remove(album);
            albums.remove(album);
        }
    }

    private void addConcert(@Nullable Band band) {
        Concert concert = new Concert(name("town"));
        log.add("new " + concert + " of " + band);
        concert.band.set(band);
        concerts.add(session.add(concert));
    }

    private void moveConcert(@Nullable Band to) {
        Concert concert = any(concerts);
        if (concert != null) {
            log.add(concert + " to " + to);
            concert.band.set(to);
        }
    }

    private void addGenre(Band band) {
        Genre genre = any(genres);
        if (genre == null || random.nextBoolean()) {
            genre = session.add(new Genre(name("genre")));
            genres.add(genre);
        }
        log.add(band + " plays " + genre);
        if (!band.genres.contains(genre)) {
            band.genres.add(genre);
        }
    }

    private void dropGenre(Band band) {
        if (!band.genres.isEmpty()) {
            log.add(band + " plays less");
            band.genres.remove(band.genres.get(random.nextInt(band.genres.size())));
        }
    }

    /** Of an older one, so that no two rows need each other. */
    private void originate(Band band) {
        int older = bands.indexOf(band) - 1;
        Band origin = older < 0 || random.nextInt(3) == 0 ? null : bands.get(random.nextInt(older + 1));
        log.add(band + " from " + origin);
        band.origin.set(origin);
    }

    private void deleteBand(Band band) {
        log.add("delete " + band);
        session.flush(); // what is new has its row, so that it is deleted with the band
        List<Album> its = List.copyOf(band.albums.list());
        session.delete(band);
        bands.remove(band);
        albums.removeAll(its);
        session.flush();
    }

    /** What there is in memory, by the keys of the rows. */
    String inMemory() {
        return described(bands.stream(), albums.stream(), concerts.stream(), genres.stream());
    }

    /** What a session finds in the rows. */
    static String inRows(Session session) {
        return described(
                session.query(Band.class).all().stream(),
                session.query(Album.class).all().stream(),
                session.query(Concert.class).all().stream(),
                session.query(Genre.class).all().stream());
    }

    private static String described(
            Stream<Band> bands, Stream<Album> albums, Stream<Concert> concerts, Stream<Genre> genres) {
        return lines(
                        bands,
                        band -> band.id,
                        band -> band + " from " + band.origin.get() + " " + band.originId + " has "
                                + sorted(band.albums.stream(), each -> each.id) + " and "
                                + sorted(band.concerts.stream(), each -> each.id) + " plays "
                                + sorted(band.genres.stream(), each -> each.id) + " sent out "
                                + sorted(band.offshoots.stream(), each -> each.id))
                + lines(albums, album -> album.id, album -> album + " by " + album.band.get() + " " + album.bandId)
                + lines(
                        concerts,
                        concert -> concert.id,
                        concert -> concert + " of " + concert.band.get() + " " + concert.bandId + " changed "
                                + concert.changes)
                + lines(
                        genres,
                        genre -> genre.id,
                        genre -> genre + " of " + sorted(genre.bands.stream(), each -> each.id));
    }

    private static <T> String sorted(Stream<T> all, Function<T, @Nullable Long> key) {
        return lines(all, key, String::valueOf).replace('\n', ',');
    }

    private static <T> String lines(Stream<T> all, Function<T, @Nullable Long> key, Function<T, String> text) {
        TreeMap<Long, String> lines = new TreeMap<>();
        Predicate<T> isTwice = each -> lines.put(Objects.requireNonNull(key.apply(each)), text.apply(each)) != null;
        long twice = all.filter(isTwice).count();
        return lines + (twice == 0 ? "" : " and " + twice + " twice") + "\n";
    }
}
