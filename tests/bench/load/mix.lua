-- Questions of a wrk run, by `wrk -s mix.lua URL -- WARM COLD EVERY PAUSE`: paths of WARM in turn, and of every EVERY one
-- path of COLD, each once. 0 for EVERY never asks for a cold one. Each connection waits PAUSE milliseconds before it asks.
-- Ends with one line of JSON.
local warm, cold = {}, {}
local every, count, used, pause = 0, 0, 0, 0

local function lines(name)
  local found = {}
  for line in io.lines(name) do found[#found + 1] = line end
  return found
end

function init(args)
  warm, cold, every, pause = lines(args[1]), lines(args[2]), tonumber(args[3]), tonumber(args[4])
  if pause == 0 then delay = nil end
  wrk.headers["Accept-Encoding"] = "br"
end

function delay()
  return pause
end

function request()
  count = count + 1
  if every > 0 and count % every == 0 and used < #cold then
    used = used + 1
    return wrk.format("GET", cold[used])
  end
  return wrk.format("GET", warm[count % #warm + 1])
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    '{"requests":%d,"micros":%d,"failed":%d,"p50":%d,"p90":%d,"p99":%d,"worst":%d}',
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(90), latency:percentile(99), latency.max))
end
