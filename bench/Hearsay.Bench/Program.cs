using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hearsay.Bench.Copies;
using Hearsay.Bench.Happenings;
using Hearsay.Bench.Hypotheses;
using Hearsay.Bench.Libraries;

switch (args)
{
    case ["library", .. var rest]:
        return LibraryBench.Run(rest);
    case ["happenings", .. var rest]:
        return HappeningBench.Run(rest);
    case ["hypotheses", .. var rest]:
        return HypothesisBench.Run(rest);
    case ["copies", .. var rest]:
        return CopyBench.Run(rest);
}

// In this process: the benchmarks see the very assemblies that were built, without another project made around them.
IConfig config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .WithArtifactsPath(Path.Combine("artifacts", "bench"));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
