package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the program runs in: where it prints and reads, how wide that is, which folder it is in.
 *
 * @param out standard output
 * @param err standard error
 * @param in standard input
 * @param outIsTerminal whether a person sees standard output
 * @param errIsTerminal whether a person sees standard error
 * @param width columns
 * @param colour whether to use bold and colours
 * @param folder where relative paths start
 * @param environment the variables
 * @param clock the time at which articles come in
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        InputStream in,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width,
        boolean colour,
        Path folder,
        Map<String, String> environment,
        Clock clock) {
    /** Columns where nothing tells. */
    public static final int DEFAULT_WIDTH = 100;
    /** Narrower than this no table can be read; what is wider than the terminal is then broken by it. */
    private static final int NARROWEST = 40;

    private static final Pattern STTY_SIZE = Pattern.compile("\\d+ (\\d+)");

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        int ends = terminalEnds();
        boolean out = (ends & 1) != 0;
        boolean err = (ends & 2) != 0;
        boolean colour = out
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.in,
                out,
                err,
                width(environment, out || err),
                colour,
                Path.of("").toAbsolutePath(),
                environment,
                Clock.systemUTC());
    }

    /** Bit 1: standard output is a terminal; bit 2: standard error is. */
    private static int terminalEnds() {
        try {
            Process test = new ProcessBuilder("sh", "-c", "n=0; [ -t 1 ] && n=1; [ -t 2 ] && n=$((n+2)); exit $n")
                    .inheritIO()
                    .start();
            return test.waitFor();
        } catch (IOException e) {
            return System.console() == null ? 0 : 3; // no shell on this system
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int width(Map<String, String> environment, boolean terminal) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("\\d{1,4}")) {
            return Math.max(NARROWEST, Integer.parseInt(columns));
        }
        return terminal ? sttyWidth() : DEFAULT_WIDTH;
    }

    private static int sttyWidth() {
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            stty.waitFor();
            Matcher matcher = STTY_SIZE.matcher(size);
            return matcher.find() && Integer.parseInt(matcher.group(1)) > 0
                    ? Math.max(NARROWEST, Integer.parseInt(matcher.group(1)))
                    : DEFAULT_WIDTH;
        } catch (IOException e) {
            return DEFAULT_WIDTH; // no shell on this system
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DEFAULT_WIDTH;
        }
    }

    /** A path as typed, from the terminal's folder. */
    public Path resolve(Path typed) {
        return folder.resolve(typed).normalize();
    }

    /** A path for people: relative where it lies in the terminal's folder. */
    public String shown(Path path) {
        Path absolute = folder.resolve(path).normalize();
        return absolute.startsWith(folder) && !absolute.equals(folder)
                ? folder.relativize(absolute).toString()
                : absolute.toString();
    }

    /** Says something beside the output. */
    void say(String line) {
        out.flush();
        err.println(line);
    }

    /** Words of our own set off where colours are used. */
    String bold(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    /** Words that matter less where colours are used. */
    String dim(String words) {
        return colour ? "\u001b[2m" + words + "\u001b[0m" : words;
    }
}
