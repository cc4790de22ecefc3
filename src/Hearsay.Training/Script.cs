using System.ComponentModel;
using System.Diagnostics;

namespace Hearsay.Training;

/// <summary>Runs the training scripts that lie beside the program, and other programs that training needs.</summary>
internal sealed class Script(string python, TextWriter log)
{
    private const string Advice =
        "Training needs Debian's python3-torch, libopenblas0-pthread and fasttext: apt-get install python3-torch libopenblas0-pthread fasttext";

    private const int LinesKept = 20;

    /// <summary>Runs a script and copies what it prints to the log.</summary>
    public void Run(string name, IEnumerable<string> arguments) =>
        RunProgram(python, [Path.Combine(AppContext.BaseDirectory, "Torch", name), .. arguments], log);

    /// <summary>Runs a program and copies what it prints to <paramref name="log"/>.</summary>
    public static void RunProgram(string program, IEnumerable<string> arguments, TextWriter log)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OMP_NUM_THREADS"] = "1";
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        start.Environment["PYTHONUNBUFFERED"] = "1";
        var last = new Queue<string>();
        void Take(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (last)
            {
                log.WriteLine(line);
                last.Enqueue(line);
                if (last.Count > LinesKept)
                {
                    last.Dequeue();
                }
            }
        }

        try
        {
            using var process = new Process { StartInfo = start };
            process.OutputDataReceived += (_, line) => Take(line.Data);
            process.ErrorDataReceived += (_, line) => Take(line.Data);
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException(
                    $"'{program}' ended with exit code {process.ExitCode}. {Advice}\n{string.Join('\n', last)}");
            }
        }
        catch (Win32Exception)
        {
            throw new FileNotFoundException($"'{program}' cannot be started. {Advice}");
        }
    }
}
